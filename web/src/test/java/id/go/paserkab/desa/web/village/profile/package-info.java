/** Proves what the profile's desk does with forms that came in odd shapes. */
@NullMarked
package id.go.paserkab.desa.web.village.profile;

import org.jspecify.annotations.NullMarked;
