@NullMarked
package id.go.paserkab.desa.report;

import org.jspecify.annotations.NullMarked;
