/** Proves what members are told, in the product and by e-mail. */
@NullMarked
package id.go.paserkab.desa.web.regency.notices;

import org.jspecify.annotations.NullMarked;
