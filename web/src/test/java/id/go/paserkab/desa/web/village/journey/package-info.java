/** What an office learns of its village's path, and that it learns of no other's. */
@NullMarked
package id.go.paserkab.desa.web.village.journey;

import org.jspecify.annotations.NullMarked;
