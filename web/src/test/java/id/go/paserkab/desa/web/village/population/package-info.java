/** Proves what the pages of residents show to whom. */
@NullMarked
package id.go.paserkab.desa.web.village.population;

import org.jspecify.annotations.NullMarked;
