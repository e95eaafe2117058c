"""S8: what comes in from files and from the clipboard, looked at before anything is taken."""
