/** Proves that the host alone decides, and that the first door stays shut to everything else. */
@NullMarked
package id.go.paserkab.desa.web.host;

import org.jspecify.annotations.NullMarked;
