/** Tests of {@code ledger} that need no database. */
@NullMarked
package id.go.paserkab.desa.ledger;

import org.jspecify.annotations.NullMarked;
