/** Proves how villages are spread, who may serve when, and that nothing is half kept. */
@NullMarked
package id.go.paserkab.desa.people;

import org.jspecify.annotations.NullMarked;
