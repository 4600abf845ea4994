"""What a reader sees: the table, the JSON, the explanations, the rules, the schema. Knows the model alone."""
