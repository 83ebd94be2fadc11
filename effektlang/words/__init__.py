"""Every word of the language in Swedish and English, once; all that names a word comes from here."""
