/** Proves the pages of readiness. */
@NullMarked
package id.go.paserkab.desa.web.regency.readiness;

import org.jspecify.annotations.NullMarked;
