/**
 * The one door to a village's data: context, logins, pools, Hibernate wiring. Leans on {@code
 * kernel}.
 */
@NullMarked
package id.go.paserkab.desa.tenancy;

import org.jspecify.annotations.NullMarked;
