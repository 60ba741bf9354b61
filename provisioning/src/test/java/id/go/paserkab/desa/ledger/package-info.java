/** Tests of {@code ledger} on the platform's own tables, which {@code platform-core} cannot see. */
@NullMarked
package id.go.paserkab.desa.ledger;

import org.jspecify.annotations.NullMarked;
