package marsad.sources;

import static marsad.sources.TestFiles.NEWS;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** Files that are made to fill a machine's memory or disk. */
final class HostileFiles {
  private static final long BOMB_BYTES = 10L << 30;
  private static final int PART_BYTES = 16 << 20;
  private static final long GIANT_BYTES = 310L << 20;

  private HostileFiles() {}

  /** 10 GiB of zeros, compressed as the name says, in parts one after the other. */
  static byte[] bomb(String name) {
    String extension = name.substring(name.lastIndexOf('.'));
    byte[] part = FuzzedFiles.compressed(new byte[PART_BYTES], extension);
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    if (name.contains(".warc")) {
      bomb.writeBytes(FuzzedFiles.compressed(TestFiles.utf8(conversion(BOMB_BYTES)), extension));
    }
    for (long bytes = 0; bytes < BOMB_BYTES; bytes += PART_BYTES) {
      bomb.writeBytes(part);
    }
    return bomb.toByteArray();
  }

  private static String conversion(long length) {
    return "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        + "WARC-Date: 2024-03-04T05:06:07Z\r\nWARC-Target-URI: https://e.org/\r\n"
        + ("Content-Type: text/plain\r\nContent-Length: " + length + "\r\n\r\n");
  }

  /** A record of zeros without an end, and behind it a page, in a file that takes no disk. */
  static Path giant(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    String begin = "";
    String end = "";
    if (name.endsWith(".jsonl")) {
      begin = "{\"text\":\"";
      end = "\"}\n{\"id\":\"g1\",\"text\":\"" + NEWS + "\"}\n";
    } else if (name.endsWith(".csv")) {
      begin = "id,text\ng0,";
      end = "\ng1,\"" + NEWS + "\"\n";
    } else if (name.endsWith(".warc")) {
      begin = conversion(GIANT_BYTES);
      end = "\r\n\r\n" + conversion(TestFiles.utf8(NEWS).length) + NEWS + "\r\n\r\n";
    }
    try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
      out.write(TestFiles.utf8(begin));
      out.seek(out.getFilePointer() + GIANT_BYTES);
      out.write(TestFiles.utf8(end.isEmpty() ? "." : end));
    }
    return file;
  }
}
