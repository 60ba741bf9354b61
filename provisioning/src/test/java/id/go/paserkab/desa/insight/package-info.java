/** Tests of what leadership is told. */
@NullMarked
package id.go.paserkab.desa.insight;

import org.jspecify.annotations.NullMarked;
