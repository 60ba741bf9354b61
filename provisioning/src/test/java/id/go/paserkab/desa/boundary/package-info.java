@NullMarked
package id.go.paserkab.desa.boundary;

import org.jspecify.annotations.NullMarked;
