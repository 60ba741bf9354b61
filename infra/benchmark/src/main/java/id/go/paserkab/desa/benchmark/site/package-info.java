/** Public pages under load, what a node weighs, and how long it takes to start. */
@NullMarked
package id.go.paserkab.desa.benchmark.site;

import org.jspecify.annotations.NullMarked;
