@NullMarked
package id.go.paserkab.desa.web.regency.report;

import org.jspecify.annotations.NullMarked;
