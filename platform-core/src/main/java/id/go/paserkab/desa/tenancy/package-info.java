/**
 * The one door to a village's data: context, logins, pools, Hibernate wiring. Leans on {@code
 * kernel}, {@code secret} and the events of {@code register}.
 */
@NullMarked
package id.go.paserkab.desa.tenancy;

import org.jspecify.annotations.NullMarked;
