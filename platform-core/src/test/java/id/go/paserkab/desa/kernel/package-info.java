/** What the value types accept, refuse and show. */
@NullMarked
package id.go.paserkab.desa.kernel;

import org.jspecify.annotations.NullMarked;
