/** Proves the regency's pages and the API on real services. */
@NullMarked
package id.go.paserkab.desa.web.regency;

import org.jspecify.annotations.NullMarked;
