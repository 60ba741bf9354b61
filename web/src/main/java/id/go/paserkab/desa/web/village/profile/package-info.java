/** Where staff edit their village's profile. Leans on {@code profile} and {@code web.security}. */
@NullMarked
package id.go.paserkab.desa.web.village.profile;

import org.jspecify.annotations.NullMarked;
