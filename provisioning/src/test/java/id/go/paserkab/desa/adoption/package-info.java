@NullMarked
package id.go.paserkab.desa.adoption;

import org.jspecify.annotations.NullMarked;
