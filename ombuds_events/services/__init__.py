"""What users do: use cases named by the user's verbs. Imports `queries` and below."""
