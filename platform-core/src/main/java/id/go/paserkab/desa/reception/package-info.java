/**
 * Looks through files that people hand in, whoever keeps them afterwards. Leans on {@code picture}.
 */
@NullMarked
package id.go.paserkab.desa.reception;

import org.jspecify.annotations.NullMarked;
