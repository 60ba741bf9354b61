/**
 * Which face a host shows: the portal, the regency or one village. Leans on {@code register},
 * {@code tenancy}, {@code identity} and {@code refusal}.
 */
@NullMarked
package id.go.paserkab.desa.web.host;

import org.jspecify.annotations.NullMarked;
