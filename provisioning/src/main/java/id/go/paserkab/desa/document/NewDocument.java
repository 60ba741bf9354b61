package id.go.paserkab.desa.document;

import id.go.paserkab.desa.audit.Actor;

/** A file as somebody handed it in; the name is what their device called it. */
public record NewDocument(String name, byte[] content, Actor uploader) {}
