"""Settings: how the program looks, lists, backups, where the data lies. Imports the kit only."""
