/** What members may do to protect residents' data, and what of it leaves no trace. */
@NullMarked
package id.go.paserkab.desa.web.village.protection;

import org.jspecify.annotations.NullMarked;
