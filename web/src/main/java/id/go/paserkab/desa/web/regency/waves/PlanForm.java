package id.go.paserkab.desa.web.regency.waves;

import id.go.paserkab.desa.programme.Wave;
import java.util.List;
import java.util.Objects;

/**
 * What is typed to plan a wave, kept as text so that nothing typed is lost. {@code samples} are the
 * villages among those picked that the sample programme chose, {@code samplesDecided} that DPMD has
 * made the choice its own.
 */
public class PlanForm {

    /** The ways to choose villages. */
    public enum Way {
        DISTRICTS,
        PICK,
        REMAINING
    }

    private String name = "";
    private Way way = Way.DISTRICTS;
    private List<String> districts = List.of();
    private List<String> villages = List.of();
    private List<String> samples = List.of();
    private boolean samplesDecided;
    private String search = "";
    private String parallelism = "4";
    private String canaries = "2";
    private String tolerance = "3";
    private String plannedFrom = "";
    private String plannedUntil = "";
    private String note = "";

    static PlanForm of(Wave wave) {
        var form = new PlanForm();
        form.name = wave.name();
        form.way = Way.PICK;
        form.villages =
                wave.villages().stream().map(place -> place.village().code().value()).toList();
        form.samples =
                wave.villages().stream()
                        .filter(place -> place.sample())
                        .map(place -> place.village().code().value())
                        .toList();
        form.parallelism = String.valueOf(wave.parallelism());
        form.canaries = String.valueOf(wave.canaries());
        form.tolerance = String.valueOf(wave.tolerance());
        form.plannedFrom = Objects.toString(wave.plannedFrom(), "");
        form.plannedUntil = Objects.toString(wave.plannedUntil(), "");
        form.note = Objects.toString(wave.note(), "");
        return form;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Way getWay() {
        return way;
    }

    public void setWay(Way way) {
        this.way = way;
    }

    public List<String> getDistricts() {
        return districts;
    }

    public void setDistricts(List<String> districts) {
        this.districts = districts;
    }

    public List<String> getVillages() {
        return villages;
    }

    public void setVillages(List<String> villages) {
        this.villages = villages;
    }

    public List<String> getSamples() {
        return samples;
    }

    public void setSamples(List<String> samples) {
        this.samples = samples;
    }

    public boolean isSamplesDecided() {
        return samplesDecided;
    }

    public void setSamplesDecided(boolean samplesDecided) {
        this.samplesDecided = samplesDecided;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public String getParallelism() {
        return parallelism;
    }

    public void setParallelism(String parallelism) {
        this.parallelism = parallelism;
    }

    public String getCanaries() {
        return canaries;
    }

    public void setCanaries(String canaries) {
        this.canaries = canaries;
    }

    public String getTolerance() {
        return tolerance;
    }

    public void setTolerance(String tolerance) {
        this.tolerance = tolerance;
    }

    public String getPlannedFrom() {
        return plannedFrom;
    }

    public void setPlannedFrom(String plannedFrom) {
        this.plannedFrom = plannedFrom;
    }

    public String getPlannedUntil() {
        return plannedUntil;
    }

    public void setPlannedUntil(String plannedUntil) {
        this.plannedUntil = plannedUntil;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
