package org.rapporteur.export;

/**
 * A file for machines.
 *
 * @param path in the published folder: {@code bpf/feed.xml}
 * @param bytes its content, in UTF-8
 */
public record ExportedFile(String path, byte[] bytes) {}
