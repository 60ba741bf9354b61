package id.go.paserkab.desa.ledger;

import java.util.UUID;

/**
 * A letter in the register of which it is not known whether the village's transaction committed:
 * its key in the village's own schema, and the number that it was to have.
 */
public record UndecidedLetter(UUID letter, LetterNumber number) {}
