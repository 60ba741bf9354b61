/**
 * The platform's append-only register of issued letters, by which paper is checked and numbers stay
 * taken whatever becomes of a village's schema (ADR 22). Leans on {@code kernel}.
 */
@NullMarked
package id.go.paserkab.desa.ledger;

import org.jspecify.annotations.NullMarked;
