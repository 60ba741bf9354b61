@NullMarked
package id.go.paserkab.desa.web.print;

import org.jspecify.annotations.NullMarked;
