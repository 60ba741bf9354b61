package id.go.paserkab.desa.benchmark;

import id.go.paserkab.desa.benchmark.measure.Report;

/** One part of the benchmark; takes its figures on the laboratory's services. */
public interface Part {

    /** How it is called on the command line. */
    String name();

    Report run(Laboratory laboratory) throws Exception;
}
