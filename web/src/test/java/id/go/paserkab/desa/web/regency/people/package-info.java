/** Proves the pages of the programme's people: what they keep, refuse, and show to whom. */
@NullMarked
package id.go.paserkab.desa.web.regency.people;

import org.jspecify.annotations.NullMarked;
