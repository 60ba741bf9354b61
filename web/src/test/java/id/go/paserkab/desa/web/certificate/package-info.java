/** What a printed certificate looks like. */
@NullMarked
package id.go.paserkab.desa.web.certificate;

import org.jspecify.annotations.NullMarked;
