/** The public addresses of the portal, the regency and the villages. Leans on {@code register}. */
@NullMarked
package id.go.paserkab.desa.address;

import org.jspecify.annotations.NullMarked;
