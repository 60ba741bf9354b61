/** Proves what files to take away look like. */
@NullMarked
package id.go.paserkab.desa.web.export;

import org.jspecify.annotations.NullMarked;
