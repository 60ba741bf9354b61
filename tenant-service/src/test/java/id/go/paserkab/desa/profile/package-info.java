/** Proves the profile on real villages. */
@NullMarked
package id.go.paserkab.desa.profile;

import org.jspecify.annotations.NullMarked;
