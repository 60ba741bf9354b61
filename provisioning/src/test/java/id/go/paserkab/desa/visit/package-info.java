@NullMarked
package id.go.paserkab.desa.visit;

import org.jspecify.annotations.NullMarked;
