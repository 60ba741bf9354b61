@NullMarked
package id.go.paserkab.desa.web.regency.adoption;

import org.jspecify.annotations.NullMarked;
