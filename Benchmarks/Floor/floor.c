/* The least that any Markdown site generator on cmark-gfm has to do: read every .md file under a folder,
   parse what follows its front matter, render HTML, write it under another folder. One thread, no
   links, no templates. The distance from here is what a generator itself costs. */

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { PATH_LIMIT = 4096, OPTIONS = CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8 };

static long files, bytes_read, bytes_written;

static void stop(const char *path) {
  fprintf(stderr, "floor: '%s': %s\n", path, strerror(errno));
  exit(1);
}

static char *read_file(const char *path, size_t *length) {
  int descriptor = open(path, O_RDONLY);
  struct stat status;
  if (descriptor < 0 || fstat(descriptor, &status) != 0) stop(path);
  size_t size = (size_t)status.st_size;
  char *text = malloc(size + 1);
  if (text == NULL) stop(path);
  *length = 0;
  while (*length < size) {
    ssize_t count = read(descriptor, text + *length, size - *length);
    if (count < 0) stop(path);
    if (count == 0) break;
    *length += (size_t)count;
  }
  close(descriptor);
  text[*length] = '\0';
  return text;
}

static void write_file(const char *path, const char *text, size_t length) {
  int descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
  if (descriptor < 0) stop(path);
  while (length > 0) {
    ssize_t count = write(descriptor, text, length);
    if (count < 0) stop(path);
    text += count;
    length -= (size_t)count;
  }
  if (close(descriptor) != 0) stop(path);
}

static const char *body_of(const char *text) {
  if (strncmp(text, "---\n", 4) != 0) return text;
  const char *fence = strstr(text + 3, "\n---\n");
  return fence == NULL ? text : fence + 5;
}

static char *to_html(const char *body, size_t length) {
  cmark_parser *parser = cmark_parser_new(OPTIONS);
  const char *names[] = {"table", "tasklist"};
  for (int i = 0; i < 2; i++) {
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(names[i]));
  }
  cmark_parser_feed(parser, body, length);
  cmark_node *document = cmark_parser_finish(parser);
  char *html = cmark_render_html(document, OPTIONS, cmark_parser_get_syntax_extensions(parser));
  cmark_node_free(document);
  cmark_parser_free(parser);
  return html;
}

static void convert(const char *source, const char *target) {
  size_t length;
  char *text = read_file(source, &length);
  const char *body = body_of(text);
  char *html = to_html(body, length - (size_t)(body - text));
  size_t html_length = strlen(html);
  write_file(target, html, html_length);
  files += 1;
  bytes_read += (long)length;
  bytes_written += (long)html_length;
  free(html);
  free(text);
}

static void join(char *path, const char *folder, const char *name, int name_length, const char *suffix) {
  int length = snprintf(path, PATH_LIMIT, "%s/%.*s%s", folder, name_length, name, suffix);
  if (length >= PATH_LIMIT) {
    errno = ENAMETOOLONG;
    stop(folder);
  }
}

static void walk(const char *source, const char *target) {
  if (mkdir(target, 0755) != 0 && errno != EEXIST) stop(target);
  DIR *folder = opendir(source);
  if (folder == NULL) stop(source);
  struct dirent *entry;
  while ((entry = readdir(folder)) != NULL) {
    char from[PATH_LIMIT], to[PATH_LIMIT];
    struct stat status;
    int length = (int)strlen(entry->d_name);
    if (entry->d_name[0] == '.') continue;
    join(from, source, entry->d_name, length, "");
    if (lstat(from, &status) != 0) stop(from);
    if (S_ISDIR(status.st_mode)) {
      join(to, target, entry->d_name, length, "");
      walk(from, to);
    } else if (length > 3 && strcmp(entry->d_name + length - 3, ".md") == 0) {
      join(to, target, entry->d_name, length - 3, ".html");
      convert(from, to);
    }
  }
  closedir(folder);
}

int main(int count, char **arguments) {
  if (count != 3) {
    fputs("usage: floor SOURCE TARGET\n", stderr);
    return 64;
  }
  cmark_gfm_core_extensions_ensure_registered();
  walk(arguments[1], arguments[2]);
  printf("%ld files, %ld bytes read, %ld bytes written\n", files, bytes_read, bytes_written);
  return 0;
}
