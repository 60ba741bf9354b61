/** Proves what the territory's desk keeps, refuses and audits, with two villages. */
@NullMarked
package id.go.paserkab.desa.territory;

import org.jspecify.annotations.NullMarked;
