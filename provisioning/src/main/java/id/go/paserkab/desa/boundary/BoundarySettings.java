package id.go.paserkab.desa.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a file of boundaries may be: where it lies (degrees of longitude and latitude, Kabupaten
 * Paser with a margin) and how large it may be.
 */
@Validated
@ConfigurationProperties("desa.boundary")
record BoundarySettings(
        @DefaultValue("115.2") @Min(-180) @Max(180) double west,
        @DefaultValue("-2.9") @Min(-90) @Max(90) double south,
        @DefaultValue("117.1") @Min(-180) @Max(180) double east,
        @DefaultValue("-0.5") @Min(-90) @Max(90) double north,
        @DefaultValue("31457280") @Min(1_000) int largestFile,
        @DefaultValue("500000") @Min(100) int mostPoints,
        @DefaultValue("2000") @Min(1) int mostFeatures) {

    boolean holds(double longitude, double latitude) {
        return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
    }
}
