"""How it is printed: plain shapes to pages, with QPainter; QtGui only, no widgets, no database."""
