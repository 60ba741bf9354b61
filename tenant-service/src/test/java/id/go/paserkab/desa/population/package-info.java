/** What the register of residents keeps, refuses and remembers. */
@NullMarked
package id.go.paserkab.desa.population;

import org.jspecify.annotations.NullMarked;
