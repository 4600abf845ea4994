"""Which two teams play, which of them at home, and who plays for which."""
