"""The alphabet of streams: which character stands for which type of mention or pronoun, and what a typed hole accepts."""

BREAK = "B"
NONE = "\0"  # what asks for no symbol in particular
# Symbols of mentions. Capital letters: in subject position; small ones: in object position (behind a verb or preposition).
SYMBOLS = {"PLAYER": "P", "KEEPER": "K", "DESC": "D", "KEEPER_DESC": "G", "TEAM": "T", "SIDE": "U", "MINUTE": "M", "SCORE": "S",
           "NUMBER": "N", "VENUE": "V", "COMPETITION": "C", "OFFICIAL": "A", "NAME": "X", "WORD": "w",
           "PRONOUN_OUR": "j"}  # fmt: skip
OBJECTS = {"P": "p", "K": "k", "D": "d", "G": "g", "T": "t", "U": "u"}
PRONOUNS = {"he": "h", "she": "h", "him": "m", "his": "s", "her": "e", "they": "y", "them": "z", "their": "j"}
NAMES = "PKDGpkdg"  # of which lists are made
HOLES = {
    "SUBJ": "PKDGh",  # a person where a subject stands: Rashford, the striker, he
    "OBJ": "pkdgme",  # a person behind a verb or a preposition
    "PERSON": "PKDGhpkdgme",
    "NAMED": "PKpk",  # by name
    "KEEPER": "KGkg",  # known to be a goalkeeper
    "DESC": "DGdg",
    "TEAM": "TUtuy",  # Leeds, the hosts, they
    "TSUBJ": "TUy",
    "MINUTE": "M",
    "SCORE": "S",
    "NUM": "N",
    "OFFICIAL": "A",
    "VENUE": "V",
    "COMPETITION": "C",
}
POSSESSIVE = {"POSS": ("PKDGpkdg", "se"), "TPOSS": ("TUtu", "j")}
