@NullMarked
package id.go.paserkab.desa.web.regency.map;

import org.jspecify.annotations.NullMarked;
