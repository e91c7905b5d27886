// Full-text search over the files in search/, which Documentation/search-format.md describes.
// What comes from the index or the address becomes text and attributes, never markup.
// Comments and needless space go when it is published, and the names that the end lists become short ones.
(() => {
  "use strict";

  // ---- Text analysis, the same as at the build

  const pairs = (text) => text.split(" ").map((pair) => pair.split(":"));
  const special = new Map(pairs("æ:ae ø:o œ:oe ß:ss ð:d þ:th đ:d ħ:h ı:i ł:l ŀ:l ŧ:t ə:e ŋ:n ŉ:n ĳ:ij ĸ:k ſ:s أ:ا إ:ا آ:ا ٱ:ا ى:ي ی:ي ئ:ي ؤ:و ة:ه ک:ك ς:σ ё:е"));
  const dropped = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
  const ideograph = /[\u1100-\u11ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9d\u{20000}-\u{3134f}]/u;
  const folds = new Map();
  const fold = (letter) => {
    let folded = folds.get(letter);
    if (folded != null) return folded;
    const code = letter.codePointAt();
    folded = letter.toLowerCase();
    if (dropped.test(letter)) folded = "";
    else if (code > 0xff00 && code < 0xff5f) folded = fold(ofCodes(code - 0xfee0));
    else if (code > 0x65f && code < 0x66a || code > 0x6ef && code < 0x6fa) folded = code % 16 + "";
    else if (/[\u00c0-\u017fƠơƯư\u01cd-\u01dc\u0200-\u021b\u0370-\u03ff\u1e00-\u1eff]/.test(letter)) folded = folded.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
    folded = special.get(folded) ?? folded;
    folds.set(letter, folded);
    return folded;
  };

  // The words of a text with where they stand; scripts without spaces give pairs of characters.
  const wordsOf = (text) => {
    const found = [];
    let word = "", length = 0, start, end, mark = -1, run = [], at = 0, wasMark;
    // Of `U.S.`, so many letters stand before the last full stop.
    let initials = 0, dot;
    const put = (word, start, end) => found.push({ word, start, end });
    const close = () => {
      if (mark > 0 && mark === length - 1 && word.endsWith("s")) word = word.slice(0, -1);
      if (word) put(word, start, end);
      run.forEach(([letter, place], i) => {
        const next = run[i + 1];
        if (next) put(letter + next[0], place, next[1] + next[0].length);
        else if (!i) put(letter, place, place + letter.length);
      });
      word = "";
      length = initials = 0;
      mark = -1;
      run = [];
    };
    // What stands behind the full stop is more than a letter.
    const part = () => {
      put(word.slice(0, dot.size), start, dot.end);
      word = word.slice(dot.size);
      start = dot.next;
      length -= initials;
      initials = 0;
      mark = -1;
    };
    for (const letter of text) {
      const folded = fold(letter);
      if (ideograph.test(letter)) {
        if (word) close();
        run.push([letter, at]);
      } else if (/^[\p{L}\p{M}\p{N}]/u.test(folded)) {
        if (run.length) close();
        if (initials && (length > initials || /^\d/.test(folded))) part();
        if (!length) start = at;
        else if (length === initials) dot.next = at;
        if (++length < 33) word += folded;
        end = at + letter.length;
        wasMark = 0;
      } else if (/['‘’ʻʼ]/.test(folded) && !run.length) {
        if (initials && length > initials) part();
        mark = word && !wasMark ? length : -1;
        wasMark = word;
      } else if (letter === "." && length === initials + 1 && mark < 0 && !/\d$/.test(word)) {
        initials = length;
        dot = { size: word.length, end };
      } else if (folded) close();
      at += letter.length;
    }
    close();
    return found;
  };

  // Where what a pattern finds from a place on ends.
  const endOf = (pattern, word, from) => {
    const match = pattern.exec(word.slice(from));
    return match ? from + match.index + match[0].length : word.length;
  };

  // Snowball's stemmers: English (Porter 2), and Spanish with the accents off its endings.
  const english = new Map(pairs("skis:ski skies:sky dying:die lying:lie tying:tie idly:idl gently:gentl ugly:ugli early:earli only:onli singly:singl sky:sky news:news howe:howe atlas:atlas cosmos:cosmos bias:bias andes:andes"));
  const second = pairs("ization:ize ational:ate fulness:ful ousness:ous iveness:ive tional:tion biliti:ble lessli:less entli:ent ation:ate alism:al aliti:al ousli:ous iviti:ive fulli:ful enci:ence anci:ance abli:able izer:ize ator:ate alli:al bli:ble ogi:og li:");
  const third = pairs("ational:ate tional:tion alize:al icate:ic iciti:ic ative: ical:ic ness: ful:");
  const short = /([^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy])$/;
  const stemmers = {
    en(word) {
      if (word.length < 3) return word;
      if (english.has(word)) return english.get(word);
      let match;
      word = word.replace(/^y|([aeiouy])y/g, "$1Y");
      const one = endOf(/^(gener|commun|arsen)|[aeiouy][^aeiouy]/, word, 0), two = endOf(/[aeiouy][^aeiouy]/, word, one);
      const cut = (count, end = "") => { word = word.slice(0, -count) + end; };
      const swap = (list, fits) => {
        const [end, other] = list.find(([end]) => word.endsWith(end)) || [];
        if (end && word.length - end.length >= one && fits(end)) cut(end.length, other);
      };
      if (/sses$|..ie[ds]$/.test(word)) cut(2);
      else if (/ie[ds]$/.test(word) || /[aeiouy].*[^us]s$/.test(word) && /[aeiouy].+s$/.test(word)) cut(1);
      if (/^(inning|outing|canning|herring|earring|proceed|exceed|succeed)$/.test(word)) return word;
      if ((match = /eed(ly)?$/.exec(word))) {
        if (match.index >= one) cut(match[0].length, "ee");
      } else if ((match = /(ed|ing)(ly)?$/.exec(word)) && /[aeiouy]/.test(word.slice(0, match.index))) {
        cut(match[0].length);
        if (/(at|bl|iz)$/.test(word)) word += "e";
        else if (/([bdfgmnprt])\1$/.test(word)) cut(1);
        else if (one >= word.length && short.test(word)) word += "e";
      }
      if (/.[^aeiouy][yY]$/.test(word)) cut(1, "i");
      swap(second, (end) => end === "ogi" ? word.endsWith("logi") : end !== "li" || /[cdeghkmnrt]li$/.test(word));
      swap(third, (end) => end !== "ative" || word.length - 5 >= two);
      match = /(ement|[ae]nce|[ai]ble|ment|[ae]nt|ism|ate|iti|ous|ive|ize|ion|al|er|ic)$/.exec(word);
      if (match && match.index >= two && (match[0] !== "ion" || /[st]ion$/.test(word))) cut(match[0].length);
      if (word.endsWith("e") ? word.length > two || word.length > one && !short.test(word.slice(0, -1)) : word.endsWith("ll") && word.length > two) cut(1);
      return word.toLowerCase();
    },
    es(word) {
      let match;
      const verb = word.length < 3 ? word.length : /^.[^aeiou]/.test(word) ? endOf(/[aeiou]/, word, 2) : /^[aeiou]/.test(word) ? endOf(/[^aeiou]/, word, 2) : 3;
      const one = endOf(/[aeiou][^aeiou]/, word, 0), two = endOf(/[aeiou][^aeiou]/, word, one);
      const cut = (pattern, from, end = "") => {
        match = pattern.exec(word);
        if (!match || match.index < from) return "";
        word = word.slice(0, match.index) + end;
        return match[0];
      };
      const rest = word.replace(/(me|se|sel[ao]s?|l[aeo]s?|nos)$/, "");
      match = /(iendo|ando|yendo|[aei]r)$/.exec(rest);
      if (rest !== word && match && match.index >= verb && (match[0] !== "yendo" || /uyendo$/.test(rest))) word = rest;
      const noun = /(anzas?|ic[ao]s?|ismos?|[ai]bles?|istas?|os[ao]s?|[ai]mientos?|ador(a|as|es)?|acion(es)?|antes?|ancias?|logias?|ucion(es)?|encias?|a?mente|idad(es)?|iv[ao]s?)$/;
      const found = cut(noun, noun.exec(word)?.[0] === "amente" ? one : two);
      if (/^(ador|acion|an[tc])/.test(found)) cut(/ic$/, two);
      else if (/^log/.test(found)) word += "log";
      else if (/^uci/.test(found)) word += "u";
      else if (/^enc/.test(found)) word += "ente";
      else if (found === "amente") cut(/(iv|os|ic|ad)$/, two) === "iv" && cut(/at$/, two);
      else if (found === "mente") cut(/(ante|[ai]ble)$/, two);
      else if (/^idad/.test(found)) cut(/(abil|ic|iv)$/, two);
      else if (/^iv/.test(found)) cut(/at$/, two);
      else if (!found && !(/uy(an?|en?|eron|endo|o|as|es|ais|amos)$/.test(word) && cut(/y(an?|en?|eron|endo|o|as|es|ais|amos)$/, verb))) {
        for (let i = verb; i < word.length; i++) {
          const end = word.slice(i);
          if (!/^(e(n|s|is|mos)|[aei]r(ia(n|s|is|mos)?|an|as|eis|emos|[ae])?|(ab|i|ar|ier)a(n|s|is|mos)?|(a|ie)se(n|s|is|mos)?|[ai]d[ao]s?|[aei]d|[ai]ste(is)?|an|(a|ie)ron|ando|iendo|io|as|is|ais|[ai]mos)$/.test(end)) continue;
          word = word.slice(0, i);
          if (/^e(n|s|is|mos)$/.test(end)) word = word.replace(/gu$/, "g");
          break;
        }
      }
      if (cut(/(os|[aioe])$/, verb) === "e" && word.length > verb) word = word.replace(/gu$/, "g");
      return word;
    },
  };
  const stem = (word, analysis) => stemmers[analysis] && /^[a-z]+$/.test(word) ? stemmers[analysis](word) : word;
  const stops = {
    en: " a an and are as at be by for from has have in is it its of on or that the this to was were will with ",
    es: " a al con de del el en es la las lo los o para por que se su un una y ",
  };

  // ---- Files

  const ofCodes = String.fromCharCode;
  // Terms are compared by their bytes, so they are kept as strings of bytes.
  const bytesOf = (text) => ofCodes(...new TextEncoder().encode(text));
  const asText = (bytes) => new TextDecoder().decode(bytes);
  const isGone = "gone";

  const reader = (bytes) => {
    let place = 0, last = "";
    const take = (count) => {
      if (place + count > bytes.length) throw 0;
      return bytes.subarray(place, place += count);
    };
    const number = () => {
      let value = 0, factor = 1, byte;
      do {
        [byte] = take(1);
        value += (byte & 127) * factor;
        factor *= 128;
      } while (byte > 127);
      return value;
    };
    const self = {
      take, number,
      hasMore: () => place < bytes.length,
      text: () => asText(take(number())),
      hash: () => Array.from(take(4), (byte) => byte.toString(16).padStart(2, 0)).join(""),
      // The next of a sorted list, as bytes.
      key: (isFirst) => last = (isFirst ? "" : last).slice(0, number()) + ofCodes(...take(number())),
      list: (read) => Array.from({ length: number() }, (_, place) => read(place)),
      // Ascending numbers: the first, then differences.
      numbers(count = number()) {
        const numbers = new Uint32Array(count);
        for (let i = 0, value = 0; i < count; i++) numbers[i] = value += number();
        return numbers;
      },
    };
    return self;
  };

  const together = (promises) => Promise.all(promises);

  // A file, or a part of it and what is behind: servers that know of no parts send the whole.
  const load = async (address, own, start, end) => {
    const response = await fetch(address, { cache: own, headers: end && { Range: `bytes=${start}-${end - 1}` } });
    if (!response.ok) throw isGone;
    return new Uint8Array(await response.arrayBuffer()).subarray(response["status"] < 206 && start);
  };

  const unpack = async (packed, dictionary) => {
    const count = dictionary?.length;
    // A dictionary stands before the content as a block that is stored as it is.
    const head = count ? [Uint8Array.of(0, count, count >> 8, ~count, ~count >> 8), dictionary] : [];
    const unpacked = new Blob([...head, packed.subarray(4)]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    const bytes = new Uint8Array(await new Response(unpacked).arrayBuffer()).subarray(count);
    let a = 1, b = 0;
    for (const byte of bytes) {
      a = (a + byte) % 65521;
      b = (b + a) % 65521;
    }
    if (reader(packed).hash() !== (b * 65536 + a).toString(16).padStart(8, 0)) throw 0;
    return bytes;
  };

  const openIndex = async (base, own) => {
    const r = reader(await unpack(await load(base + "index.bin", own))), files = new Map(), terms = new Map();
    if (asText(r.take(4)) !== "RSI3") throw 0;
    const id = r.text(), count = r.number(), languages = r.list(r.text), siteLanguages = r.list(r.text), analyses = r.list(r.text);
    const dates = new Uint32Array(count), kindOf = new Uint8Array(count);
    let record = 0;
    const kinds = r.list((kind) => {
      const word = r.text();
      kindOf.fill(kind, record, record + r.number());
      let date = 0;
      r.list(() => dates.fill(date += r.number(), record, record += r.number()));
      return word;
    });
    const newest = r.number(), dictionary = r.hash(), runs = r.list(r.hash), directories = {};
    const shardsOf = (r, kind) => r.list((place) => ({ first: r.key(!place), name: `${kind}.${place}.${r.hash()}` }));
    for (const kind of ["terms", "words", "names"]) directories[kind] = shardsOf(r, kind);
    const places = r.hash();
    const facets = new Map(r.list(() => [r.text(), { size: r.number(), name: r.hash() }]));

    const self = {
      id, base, count, languages, siteLanguages, analyses, dates, kindOf, kinds, newest, facets,
      // What is read of a file or of a part of it; one that could not be read is noted, and may be asked for again.
      file(name, start, end, read = unpack, known) {
        const key = name + [start];
        if (!files.has(key)) {
          const content = (async () => read(known || await load(`${base}${name}.bin`, "default", start, end)))();
          content.catch((error) => {
            files.delete(key);
            self.isDamaged = true;
            self.wasGone ||= error === isGone;
          });
          files.set(key, content);
        }
        return files.get(key);
      },
      // The keys that begin so, each with a reader behind it; or, where `skip` says how to pass over others, the key alone.
      // A search goes on without the files that cannot be read.
      async scan(name, key, visit, skip) {
        const directory = directories[name] || shardsOf(reader(await self.file(name + "." + places).catch(() => Uint8Array.of(0))), name);
        // Where a file begins with a key, none before has it; names that are whole come first.
        const shards = directory.filter(({ first }, place) => first < key ? !(directory[place + 1]?.first <= key) : skip ? first === key && directory[place - 1]?.first !== key : first.startsWith(key));
        const contents = await together(shards.map(({ name }) => self.file(name).catch(() => 0)));
        for (const content of contents) {
          const r = reader(content || []);
          while (r.hasMore()) {
            const other = r.key();
            if (!skip || other === key) visit(r, other);
            else if (other > key) break;
            else skip(r);
          }
        }
        return contents.every(Boolean);
      },
      async term(text) {
        if (terms.has(text)) return terms.get(text);
        let term = { records: [], impacts: [] };
        const isWhole = await self.scan("terms", bytesOf(text), (r) => {
          const count = r.number();
          r.number();
          const records = r.numbers(count);
          let impacts;
          // Of a common word the best alone are told apart.
          if (count > 2048) {
            impacts = new Uint8Array(count).fill(r.number());
            const best = r.numbers();
            r.take(best.length).forEach((impact, place) => impacts[best[place]] = impact);
          } else impacts = r.take(count);
          term = { records, impacts };
        }, (r) => {
          r.number();
          r.take(r.number());
        });
        if (isWhole) terms.set(text, term);
        return term;
      },
      // Where a term stands in each of its records.
      async positions(text) {
        const places = new Map(), { records } = await self.term(text);
        await self.scan("places", bytesOf(text), (r) => {
          r.number();
          records.forEach((record) => places.set(record, r.numbers()));
        }, (r) => r.take(r.number()));
        return places;
      },
      // Forms of words that begin so and fit, the most frequent first.
      async forms(start, fits, limit) {
        const found = [], key = bytesOf(start);
        await self.scan("words", key, (r, form) => {
          const frequency = r.number();
          if (form.startsWith(key) && fits(form)) found.push({ form, frequency });
        });
        found.sort((a, b) => b.frequency - a.frequency || (a.form < b.form ? -1 : 1));
        return found.slice(0, limit).map(({ form }) => asText(Uint8Array.from(form, (byte) => byte.charCodeAt())));
      },
      // Names that begin so, or that are so.
      async named(start, isAll) {
        const found = [], key = bytesOf(start);
        const entry = (r) => {
          const [flags] = r.take(1);
          return { isWhole: flags & 1, language: languages[flags >> 2], record: r.number(), id: r.text(), label: r.text() };
        };
        await self.scan("names", key, (r, other) => {
          const name = entry(r), isSame = other === key && name.isWhole;
          if (isAll ? isSame : other.startsWith(key)) found.push({ ...name, isSame });
        }, isAll && entry);
        return found;
      },
      // The values of a facet, labelled in a language of the site.
      async facet(name, language) {
        const facet = facets.get(name), place = Math.max(0, siteLanguages.indexOf(language));
        if (!facet) return [];
        const content = await self.file(`facet-${name}.${facet.name}`).catch(() => 0);
        const r = content && reader(content);
        return r ? facet.list ||= r.list(() => ({ id: r.text(), label: siteLanguages.map(r.text)[place], records: r.numbers() })) : [];
      },
      // What is shown of a record.
      async text(record) {
        // Sixteen of them have a file, and eight files a hash.
        const count = 3 * Math.min(16, self.count - record + record % 16), name = `texts.${record >> 4}.${runs[record >> 7]}`;
        const head = await self.file(name, 0, count, (bytes) => bytes);
        let start = count, end = start;
        for (let place = 0; place <= record % 16 * 3; place += 3) {
          start = end;
          end += head[place] + head[place + 1] * 256 + head[place + 2] * 65536;
        }
        return self.file(name, start, end, async (bytes) => {
          const r = reader(await unpack(bytes.subarray(0, end - start), await self.file("dictionary." + dictionary)));
          return {
            address: r.text(), title: r.text(), date: r.text(), language: r.text(), stance: r.text(), basis: r.text(), isOpening: r.number() & 1,
            summary: r.text(), pieces: r.list(() => ({ type: r.number(), anchor: r.text(), text: r.text() })),
          };
        }, head.length > count && head.subarray(start));
      },
    };
    return self;
  };

  // ---- Queries

  const wordLimit = 32;
  // Names are looked for from the first words on, and have not more words than that.
  const nameStarts = 8, nameWords = 6;

  // What is asked for: words and phrases, to be there or not to be there.
  const parse = (query, { analyses }) => {
    const items = [];
    let isCut = false, count = 0;
    const text = [...query].slice(0, 1000).join("").replace(/\p{Cc}/gu, " ").replace(/[“”„«»]/g, '"');
    for (const [, minus, phrase, plain] of text.matchAll(/(?:(?<!\S)(-))?(?:"([^"]*)"?|([^\s"]+))/g)) {
      const words = wordsOf(phrase ?? plain).slice(0, wordLimit - count + 1);
      count += words.length;
      if (count > wordLimit) {
        isCut = true;
        words.pop();
        count--;
      }
      for (const word of words) {
        word.isStop = analyses.some((analysis) => stops[analysis]?.includes(` ${word.word} `));
        word.stems = new Set(analyses.map((analysis) => stem(word.word, analysis)));
      }
      if (words[0]) items.push({ words, isExcluded: minus, isQuoted: phrase != null, isCommon: words.every(({ isStop }) => isStop) });
    }
    const last = items.at(-1);
    if (last && !last.isQuoted && !last.isExcluded && !last.words[1]) last.isOpen = /\S$/.test(query);
    return { items, isCut };
  };

  // The logarithm to base 2 in steps that come out the same everywhere.
  const logarithm = (x) => {
    let result = 0, part = 1;
    for (; x >= 2; x /= 2) result++;
    for (let i = 0; i < 8; i++) {
      x *= x;
      part /= 2;
      if (x >= 2) {
        x /= 2;
        result += part;
      }
    }
    return result;
  };

  // The last day that a date key may mean.
  const lastDay = (key) => key % 416 < 32 ? key - key % 416 + 415 : key % 32 ? key : key + 31;
  // The key of a date as readers write it; nothing for what is none.
  const keyOf = (text) => {
    const [, year, month = "1", day = "1"] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) || [], date = new Date(Date.UTC(year, month - 1, day));
    if (date.getUTCMonth() === month - 1 && date.getUTCDate() === +day) return year * 416 + (text[4] ? month * 32 : 0) + (text[7] ? +day : 0);
  };

  const raise = (scores, record, score) => scores.set(record, (scores.get(record) ?? 0) + score);

  // Whether one letter put in, left out, changed or swapped with its neighbour makes one word the other.
  const isNear = (a, b) => {
    let i = 0;
    while (i < a.length && a[i] === b[i]) i++;
    const same = (x, y) => a.slice(x) === b.slice(y);
    return same(i + 1, i + 1) || same(i + 1, i) || same(i, i + 1) || a[i] === b[i + 1] && a[i + 1] === b[i] && same(i + 2, i + 2);
  };

  const search = async (query, library) => {
    const { items, isCut } = parse(query, library);
    const weigh = (count) => Math.max(1 / 256, logarithm(2 * library.count + 2) - logarithm(2 * count + 1));

    // Scores of whatever has one of the stems.
    const scoresOf = async (stems, scores = new Map()) => {
      for (const { records, impacts } of await together([...stems].map(library.term))) {
        const weight = weigh(records.length);
        records.forEach((record, place) => scores.set(record, Math.max(scores.get(record) ?? 0, weight * impacts[place])));
      }
      return scores;
    };

    const ask = async ({ words, isOpen }) => {
      const each = await together(words.filter(({ isStop }) => !isStop).map(async (word) => {
        const scores = await scoresOf(word.stems);
        word.isUnknown = !scores.size;
        if (isOpen && !scores.size) {
          const forms = await library.forms(word.word, () => true, 10);
          word.stems = new Set(forms.flatMap((form) => library.analyses.map((analysis) => stem(form, analysis))));
          await scoresOf(word.stems, scores);
        }
        return scores;
      }));
      const scores = new Map();
      for (const record of each[0].keys()) {
        if (each.every((other) => other.has(record))) each.forEach((other) => raise(scores, record, other.get(record)));
      }
      if (!words[1] || !scores.size) return scores;
      // Of a phrase the words follow each other, and a common word keeps its place.
      const places = await together(words.map(({ isStop, stems }) => isStop ? null : together([...stems].map(library.positions))));
      const first = places.findIndex(Boolean);
      for (const record of scores.keys()) {
        const at = places.map((maps) => maps && new Set(maps.flatMap((map) => [...map.get(record) ?? []])));
        if (![...at[first]].some((start) => at.every((set, number) => !set || set.has(start + number - first)))) scores.delete(record);
      }
      return scores;
    };

    const asked = items.filter(({ isExcluded }) => !isExcluded), notes = isCut ? ["too-long"] : [];
    // The names that stand in the query, with the words that they take: from each word on, the longest.
    const naming = async () => {
      const runs = asked.slice(0, nameStarts).flatMap((_, first) => asked.slice(first, first + nameWords).map(async (_, more) => {
        const own = asked.slice(first, first + more + 1), words = own.flatMap(({ words }) => words);
        const isAsked = !words[nameWords] && own.every(({ isQuoted }) => !isQuoted) && !own.every(({ isCommon }) => isCommon);
        return { first, own, same: isAsked ? await library.named(words.map(({ word }) => word).join(" "), true) : [] };
      }).reverse());
      let free = 0;
      return (await together(runs)).filter(({ first, own, same }) => first >= free && same[0] && (free = first + own.length));
    };

    const wanted = asked.filter(({ isCommon }) => !isCommon);
    const [sets, banned, names] = await together([
      ...[wanted, items.filter(({ isExcluded, isCommon }) => isExcluded && !isCommon)].map((list) => together(list.map(ask))), naming(),
    ]);
    let scores = new Map(), isComplete = false;
    const some = new Map(), tiers = new Map();
    if (!query.trim()) for (let record = 0; record < library.count; record++) scores.set(record, 0);
    else if (!wanted.length) notes.push(banned.length ? "every-word-left-out" : "no-words");
    // What has a name, and what refers to that, counts as having each word of the name.
    for (const { own, same } of names) {
      const about = new Map(), isAll = own.length === asked.length;
      for (const id of new Set(same.map(({ id }) => id))) (await scoresOf(["\u0001" + id])).forEach((score, record) => raise(about, record, score));
      if (isAll) about.forEach((_, record) => tiers.set(record, 1));
      for (const { record } of same) {
        raise(about, record, 0);
        if (isAll) tiers.set(record, 2);
      }
      wanted.forEach((item, place) => own.includes(item) && about.forEach((score, record) => raise(sets[place], record, score)));
    }
    for (const set of sets) set.forEach((score, record) => raise(some, record, score));
    const weights = sets.map(({ size }) => weigh(size)), total = weights.reduce((a, b) => a + b, 0);
    some.forEach((score, record) => {
      let held = 0, isWithout = false;
      sets.forEach((set, place) => {
        if (set.has(record)) held += weights[place];
        else isWithout ||= wanted[place].isQuoted;
      });
      if (held === total) isComplete = true;
      // Of many words, those that few pages have are enough.
      if (held === total || sets[2] && !isWithout && held * 10 >= total * 7) scores.set(record, score);
    });
    if (sets[1] && some.size && !isComplete) notes.push("any");
    if (!scores.size && sets[1]) scores = some;
    for (const set of banned) set.forEach((_, record) => scores.delete(record));
    const words = wanted.flatMap(({ words }) => words);
    // The query with spellings one slip away from the words that nothing has.
    const offer = async () => {
      let text = query;
      for (const { word } of words.filter(({ isUnknown, word }) => isUnknown && word.length > 2).slice(0, 3)) {
        const key = bytesOf(word), [near] = await library.forms([...word][0], (other) => isNear(key, other), 1);
        const place = near && wordsOf(text).find((other) => other.word === word);
        if (place) text = text.slice(0, place.start) + near + text.slice(place.end);
      }
      return text !== query && text;
    };
    return { scores, tiers, notes, offer, stems: new Set(words.flatMap(({ isStop, stems }) => isStop ? [] : [...stems])) };
  };

  const inOrder = ({ scores, tiers, inOwn }, records, { dates, newest }, isByDate, isRecent) => {
    const day = (key) => (key / 416 | 0) * 372 + Math.max(0, (key % 416 >> 5) - 1) * 31 + Math.max(1, key % 32);
    const final = new Map(records.map((record) => {
      const date = dates[record], recency = !isRecent ? 1 : date ? 1 + 182.5 / (730 + Math.max(0, day(newest) - day(date))) : 1.125;
      return [record, scores.get(record) * recency * (inOwn?.has(record) ? 1.25 : 1)];
    }));
    const byDate = (a, b) => dates[b] - dates[a];
    const byScore = (a, b) => (tiers.get(b) ?? 0) - (tiers.get(a) ?? 0) || final.get(b) - final.get(a);
    return records.sort((a, b) => (isByDate ? byDate(a, b) || byScore(a, b) : byScore(a, b) || byDate(a, b)) || a - b);
  };

  // ---- What readers see

  const byId = (id) => document.getElementById("search-" + id);
  const refill = (element, ...nodes) => {
    element.replaceChildren(...nodes.filter(Boolean));
    return element;
  };
  // An element by name and class: `p.hit-text`.
  const make = (name, attributes, ...nodes) => {
    const [tag, style] = name.split(".");
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries({ class: style, ...attributes })) if (value) element.setAttribute(name, value);
    return refill(element, ...nodes);
  };
  const on = (element, type, act) => {
    element.addEventListener(type, act);
    return element;
  };
  const button = (style, act, ...nodes) => on(make("button." + style, { type: "button" }, ...nodes), "click", act);
  const reveal = (id) => { byId(id).hidden = false; };

  const form = document.querySelector(".query") || document.querySelector(".search-box");
  if (!form) return;
  const field = form.elements.q, isPage = byId("found");
  let words, current;

  const say = (name, values = {}) => (words["say"][name] ?? name).replace(/\{(\w+)\}/g, (all, key) => values[key] ?? all);
  const counted = (noun, n) => {
    const forms = words["count"][noun];
    return (forms[new Intl.PluralRules(words["language"]).select(n)] ?? forms.other).replace("{n}", n);
  };
  const dateText = (date) => {
    const [year, month, day] = date.split("-");
    return [day && +day, words["months"][month - 1], year].filter(Boolean).join(" ");
  };
  const addressOf = (address, anchor) => (form.dataset["root"] || "./") + address + (anchor ? "#" + encodeURIComponent(anchor) : "");

  // Suggestions below the field: names before words.
  const suggest = (take) => {
    const list = make("ul.suggestions", { role: "listbox", id: "suggestions", hidden: "hidden", "aria-label": say("choices") });
    const status = make("span.unseen", { role: "status" });
    let options = [], active = -1, turn = 0;
    field.after(list, status);

    const set = (name, value) => field.setAttribute(name, value);
    const mark = (place) => {
      active = place;
      [...list.children].forEach((item, number) => item.setAttribute("aria-selected", number === place));
      set("aria-activedescendant", place < 0 ? "" : "suggestion-" + place);
      if (place >= 0) list.children[place].scrollIntoView({ block: "nearest" });
    };
    const show = (isShown) => {
      list.hidden = !isShown;
      set("aria-expanded", isShown);
      mark(-1);
    };
    const close = () => {
      turn++;
      show(false);
    };
    const choose = async ({ label, record }) => {
      if (record == null) {
        field.value = label;
        close();
        take();
      } else location.href = addressOf((await current.text(record)).address);
    };
    const optionsFor = async (text) => {
      const given = wordsOf(text), start = given.map(({ word }) => word).join(" "), last = given.at(-1);
      if (/^[a-z]?$/.test(start) || /["-]/.test(text)) return [];
      const rank = ({ isSame, isWhole, language, label }) => (isSame ? 0 : 4e3) + (isWhole ? 0 : 2e3) + (language === words["language"] ? 0 : 1e3) + label.length;
      const names = (await current.named(start)).sort((a, b) => rank(a) - rank(b)), found = [];
      for (const kind of ["person", "actor", "topic", "meeting"]) {
        const own = names.filter(({ record, id }, place) => current.kinds[current.kindOf[record]] === kind && names.findIndex((other) => other.id === id) === place);
        found.push(...own.slice(0, 3).map(({ label, record }) => ({ label, record, kind: words["kind"][kind] })));
      }
      if (/\s$/.test(text)) return found;
      const forms = await current.forms(last.word, (form) => form !== bytesOf(last.word), 3);
      const offered = forms.map((form) => ({ label: text.slice(0, last.start) + form, kind: say("word") }));
      return [...found, ...offered.filter(({ label }) => !found.some((other) => other.label.toLowerCase() === label))];
    };
    const update = async () => {
      const own = ++turn, found = await optionsFor(field.value);
      if (own !== turn || document.activeElement !== field) return;
      options = found;
      refill(list, ...options.map((option, place) => {
        const item = make("li", { role: "option", id: "suggestion-" + place }, make("bdi", {}, option.label), make("span.label", {}, option.kind));
        on(item, "mousedown", (event) => event.preventDefault());
        return on(item, "click", () => choose(option));
      }));
      show(options.length > 0);
      status.textContent = options.length ? counted("suggestions", options.length) : "";
    };

    set("role", "combobox");
    set("aria-autocomplete", "list");
    set("aria-controls", "suggestions");
    show(false);
    on(field, "input", update);
    on(field, "blur", close);
    on(field, "keydown", (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event["key"]], count = options.length;
      if (step && count) {
        const place = active < 0 && step < 0 ? count - 1 : (active + step + count) % count;
        if (list.hidden) show(true);
        mark(place);
      } else if (event["key"] === "Escape" && !list.hidden) close();
      else if (event["key"] === "Enter" && active >= 0) choose(options[active]);
      else return;
      event.preventDefault();
    });
    if (!isPage && field.value) update();
    return close;
  };

  // ---- The page of results

  const results = () => {
    const loaded = ["actor", "person", "region", "topic", "source", "stance", "author", "language"];
    const facets = ["kind", "year", "month", ...loaded], limits = ["from", "until"], pageSize = 10, valuesShown = 8;
    const [byScore, byDate, recent] = byId("order").elements, whole = new Set(), period = byId("period").elements;
    let chosen, shown, turn = 0, last, result, saying, isRenewed;

    // The query as the address has it, and back.
    const setFilters = (valuesOf) => { chosen = new Map([...facets, ...limits].map((name) => [name, new Set(valuesOf(name))])); };
    const read = () => {
      const given = new URLSearchParams(location.search);
      field.value = given.get("q") ?? "";
      setFilters((name) => given.getAll(name).filter(Boolean));
      byDate.checked = given.get("sort") === "date";
      byScore.checked = !byDate.checked;
      recent.checked = given.get("recent") !== "no";
      run();
    };
    const go = (isNew) => {
      const given = new URLSearchParams();
      if (field.value.trim()) given.set("q", field.value);
      chosen.forEach((values, name) => values.forEach((value) => given.append(name, value)));
      if (byDate.checked) given.set("sort", "date");
      if (!recent.checked) given.set("recent", "no");
      const address = location.pathname + (given.size ? "?" + given : "");
      if (address !== location.pathname + location.search) history[isNew ? "pushState" : "replaceState"](null, "", address);
      run();
    };
    const hasFilters = () => [...chosen["values"]()].some(({ size }) => size);
    const choose = (name, id, isChosen) => {
      chosen.get(name)[isChosen ? "add" : "delete"](id);
      go(true);
    };

    const run = async () => {
      const own = ++turn, query = field.value, isAsked = !!query.trim() || hasFilters(), library = current;
      isPage.hidden = !isAsked;
      byId("ways").hidden = isAsked;
      shown = pageSize;
      if (!isAsked) return;
      const slow = setTimeout(() => own === turn && refill(byId("count"), say("loading")), 300);
      library.isDamaged = library.wasGone = false;
      if (last?.query !== query || last.library !== library) last = { ...await search(query, library), query, library };
      const next = { ...last, ...await filtered(last) };
      if (library.facets.get("language")?.size > 1) {
        const list = await valuesOf("language", next), own = (tag) => tag.split("-")[0];
        next.inOwn = new Set(list.flatMap(({ id, records }) => own(id) === own(words["language"]) ? [...records] : []));
      }
      inOrder(next, next.records, library, byDate.checked, recent.checked);
      if (!next.records.length || next.notes.includes("any")) next.spelling = await next.offer();
      next.texts = await textsOf(next, 0);
      clearTimeout(slow);
      if (library.isDamaged) last = null;
      if (library.wasGone && !isRenewed) {
        // Another build may have taken the place of the one that the entry belongs to.
        isRenewed = true;
        const fresh = await openIndex(library.base, "reload").catch(() => library);
        if (fresh.id !== library.id) {
          current = fresh;
          isRenewed = fresh.id;
          return run();
        }
      }
      if (own !== turn) return;
      if (library.wasGone && library === current && isRenewed === library.id) reveal("stale");
      result = next;
      show();
    };

    const textsOf = ({ records, library }, from) => together(records.slice(from, from + pageSize).map((record) => library.text(record).catch(() => 0)));

    const valueOf = (name, record, { kinds, kindOf, dates }) => {
      const date = dates[record], year = date / 416 | 0, month = date % 416 >> 5;
      if (name === "kind") return kinds[kindOf[record]];
      return date && (name === "year" ? year + "" : month && `${year}-${String(month).padStart(2, 0)}`);
    };
    const valuesOf = (name, { library }) => loaded.includes(name) ? library.facet(name, words["language"]) : [];
    const labelOf = (name, id, label) => limits.includes(name) ? say(name, { "date": dateText(id) }) : words[name]?.[id] || (name === "month" ? dateText(id) : label || id);

    // What passes all facets; and what but one holds back, for the counts of that one.
    const filtered = async ({ scores, library }) => {
      const tests = [], records = [], heldBack = new Map();
      for (const [name, values] of chosen) if (limits.includes(name)) {
        for (const key of [...values].map(keyOf)) if (key) tests.push([name, (record) => {
          const date = library.dates[record];
          return date && (name === "from" ? lastDay(date) >= key : date <= lastDay(key));
        }]);
      } else if (values.size) {
        const list = await valuesOf(name, { library }), passing = new Set(list.flatMap(({ id, records }) => values.has(id) ? [...records] : []));
        tests.push([name, loaded.includes(name) ? (record) => passing.has(record) : (record) => values.has(valueOf(name, record, library))]);
      }
      for (const record of scores.keys()) {
        const failed = tests.filter(([, passes]) => !passes(record));
        if (!failed.length) records.push(record);
        else if (!failed[1]) heldBack.set(record, failed[0][0]);
      }
      return { records, heldBack };
    };

    const show = () => {
      const { records, texts, library, notes, spelling } = result, query = field.value.trim(), count = counted("results", records.length);
      refill(byId("count"), count);
      clearTimeout(saying);
      saying = setTimeout(() => refill(byId("status"), query ? say("searched", { "count": count, "words": query.slice(0, 100) }) : count), 700);
      const remarks = notes.map((note) => say(note, { n: wordLimit }));
      if (library.isDamaged) remarks.push(say("damaged"));
      if (!records.length && !notes.length) remarks.push(say("none") + " " + say(hasFilters() ? "none-filters" : "none-words"));
      for (const name of limits) {
        const [value = ""] = chosen.get(name), isBad = value && !keyOf(value);
        if (document.activeElement !== period[name]) period[name].value = value;
        period[name].setAttribute("aria-invalid", !!isBad);
        if (isBad) remarks.push(say("bad-date", { "date": value.slice(0, 40) }));
      }
      refill(byId("notes"), ...remarks.map((remark) => make("p", {}, remark)));
      if (spelling) {
        const [before, behind] = say("offer", { "words": "\n" }).split("\n");
        byId("notes").append(make("p.offer", {}, before, button("link", () => {
          field.value = spelling;
          go(true);
        }, make("bdi", {}, spelling)), behind));
      }
      refill(byId("hits"), ...texts.map((text, place) => hit(text, records[place])));
      showMore();
      showChosen();
      facets.forEach(showFacet);
    };

    const showMore = () => {
      const { records } = result;
      refill(byId("more"), records.length > shown && button("", async () => {
        const own = result, texts = await textsOf(own, shown);
        if (own !== result) return;
        const hits = texts.map((text, place) => hit(text, records[shown + place])).filter(Boolean);
        byId("hits").append(...hits);
        shown += pageSize;
        hits[0]?.querySelector("a").focus();
        showMore();
      }, say("more")));
    };

    const showChosen = async () => {
      const own = result, chips = [];
      for (const [name, values] of chosen) for (const id of values) {
        if (limits.includes(name) && !keyOf(id)) continue;
        const list = await valuesOf(name, own), text = labelOf(name, id, list.find((value) => value.id === id)?.label);
        const chip = button("", () => choose(name, id), make("bdi", {}, text), " ×");
        chip.setAttribute("aria-label", say("remove", { "name": text }));
        chips.push(chip);
      }
      if (chips[1]) chips.push(button("link", () => {
        setFilters(() => []);
        go(true);
      }, say("clear")));
      if (own === result) refill(byId("chosen"), ...chips.map((chip) => make("li", {}, chip)));
    };

    const details = new Map(facets.map((name) => {
      const element = make("details", { hidden: "hidden" }, make("summary", {}, say("facet-" + name)), make("ul"));
      on(element, "toggle", () => result && showFacet(name));
      return [name, element];
    }));

    const showFacet = async (name) => {
      const own = result, { library, records, heldBack } = own, element = details.get(name), passing = new Set(records), isLoaded = loaded.includes(name);
      element.hidden = isLoaded && !(library.facets.get(name)?.size > (name === "language" ? 1 : 0));
      if (isLoaded && !element.open) return;
      heldBack.forEach((facet, record) => facet === name && passing.add(record));
      const own_ = chosen.get(name), counts = new Map();
      if (!isLoaded) passing.forEach((record) => raise(counts, valueOf(name, record, library) || "", 1));
      const list = isLoaded ? (await valuesOf(name, own)).map(({ id, label, records }) => ({ id, text: labelOf(name, id, label), count: records.filter((record) => passing.has(record)).length }))
        : [...counts].map(([id, count]) => ({ id, text: labelOf(name, id), count }));
      if (own !== result) return;
      const values = list.filter(({ id, count }) => id && (count || own_.has(id))).sort((a, b) => /year|month/.test(name) ? (a.id < b.id ? 1 : -1) : b.count - a.count || a.text.localeCompare(b.text, words["language"]));
      if (!isLoaded) element.hidden = !values.length;
      const focused = document.activeElement.dataset.value;
      const items = values.filter(({ id }, place) => place < valuesShown || whole.has(name) || own_.has(id)).map(({ id, count, text }) => {
        const box = make("input", { type: "checkbox", "data-value": name + id });
        box.checked = own_.has(id);
        on(box, "change", () => choose(name, id, box.checked));
        return make("label", {}, box, make("bdi", {}, text), make("span.count", {}, count + ""));
      });
      if (!values.length) items.push("–");
      if (items.length < values.length) items.push(button("link", () => {
        whole.add(name);
        showFacet(name);
      }, say("all-values", { n: values.length })));
      refill(element.lastChild, ...items.map((item) => make("li", {}, item)));
      for (const box of element.querySelectorAll("input")) if (box.dataset.value === focused) box.focus();
    };

    // ---- One result

    // The words of a text that were looked for.
    const matched = (text, { language }) => result.stems.size ? wordsOf(text).filter(({ word }) => result.stems.has(stem(word, language.split("-")[0]))) : [];
    const different = (found) => new Set(found.map(({ word }) => word)).size;

    const marked = (text, found, from = 0, to = text.length) => {
      const nodes = [];
      for (const { start, end } of found) {
        if (start < from || end > to) continue;
        nodes.push(text.slice(from, start), make("mark", {}, text.slice(start, end)));
        from = end;
      }
      return [...nodes, text.slice(from, to)];
    };

    // The part with most of the words.
    const excerpt = (text, found) => {
      const length = 260;
      let from = 0, most = 0;
      if (text.length < length + 40) return marked(text, found);
      for (const { start } of found) {
        const inside = different(found.filter((other) => other.start >= start && other.end < start + length - 60));
        if (inside > most) {
          most = inside;
          from = start < 100 ? 0 : text.indexOf(" ", start - 60) + 1;
        }
      }
      const to = from + length < text.length ? Math.max(from + length - 40, text.lastIndexOf(" ", from + length)) : text.length;
      return [from && "… ", ...marked(text, found, from, to), to < text.length && " …"];
    };

    // The summary, or the piece with most of the words, with the question or heading above it.
    const passage = (record) => {
      let head, above, most = different(matched(record.summary, record)) + .5, best = record.summary;
      record.pieces.forEach((piece, place) => {
        const { type, text, anchor } = piece, isHead = type === 1 || type === 2, count = different(matched(text, record));
        if (isHead) above = piece;
        const score = count && count + (type === 2 ? .7 : 0);
        if (score <= most || type === 8) return;
        most = score;
        head = isHead || !type ? above : { anchor, text: "" };
        const next = record.pieces[place + 1];
        best = !isHead ? text : next?.type === 0 ? next.text : record.summary;
      });
      return [best, head?.anchor && head.text && head];
    };

    const hit = (record, number) => {
      if (!record) return null;
      const { address, title, date, stance, basis, isOpening } = record, language = record.language !== words["language"] && record.language;
      const text = (name, attributes, ...nodes) => make(name, { lang: language, dir: "auto", ...attributes }, ...nodes);
      const [best, head] = passage(record);
      return make("li.hit", {},
        make("p.hit-meta", {}, make("span", {}, words["kind"][valueOf("kind", number, result.library)]),
          date && make("time", { datetime: date }, dateText(date)), isOpening && make("span", {}, say("members"))),
        make("h3", {}, text("a", { href: addressOf(address), hreflang: language }, ...marked(title, matched(title, record)))),
        stance && make("p", {}, make(`span.stance is-${stance} is-${basis}`, {},
          make("span.sign", { "aria-hidden": "true" }, words["sign"][stance]), " ", make("span.stance-word", {}, words["stance"][stance]), " ",
          make("span.stance-basis", {}, words["basis"][basis]))),
        text("p.hit-text", {}, ...excerpt(best, matched(best, record))),
        head && make("p.hit-part", {}, head.type === 2 && make("span.label", {}, say("answer") + " "),
          text("a", { href: addressOf(address, head.anchor) }, ...marked(head.text, matched(head.text, record)))));
    };

    refill(byId("facets"), ...details["values"]());
    byId("narrow").open = matchMedia("(min-width: 60rem)").matches;
    for (const name of ["kind", "year"]) details.get(name).open = true;
    const close = suggest(() => go(true));
    on(form, "submit", (event) => {
      event.preventDefault();
      close();
      go(true);
    });
    on(field, "input", () => go());
    on(byId("order"), "change", () => go(true));
    on(byId("period"), "change", () => {
      for (const name of limits) chosen.set(name, new Set([[...period[name].value.trim()].map(fold).join("")].filter(Boolean)));
      go(true);
    });
    on(window, "popstate", read);
    const typed = field.value;
    read();
    if (typed && !field.value) {
      field.value = typed;
      go();
    }
  };

  (async () => {
    if (location.protocol === "file:") return isPage && reveal("from-disk");
    if (!window.DecompressionStream) return isPage && reveal("old-browser");
    try {
      const json = fetch(form.dataset["words"]);
      current = await openIndex(form.dataset["index"].replace(/[^/]*$/, ""), "no-cache");
      words = await (await json).json();
    } catch {
      return isPage && reveal("no-index");
    }
    if (isPage) results();
    else suggest(() => form.submit());
  })();
})();

// Shortened: word text record name place count library words found make scores list records end number start match other
// Shortened: form cut field folded last next result element letter query say date label own take self given first run two
// Shortened: head language stems close address items forms score nodes byte current code one analysis bytes dates facets
// Shortened: isStop item event chosen mark kind content facet anchor same notes options box bytesOf hash numbers term texts
// Shortened: tiers isPage turn show verb analyses kindOf places stance raise button active choose shown passing isLoaded
// Shortened: most best wordsOf rest noun reader read dictionary base files kinds file scan isWhole isSame isCut
// Shortened: wanted day reveal year month loaded spelling heldBack chips chip marked wasMark put pattern pairs fits stem
// Shortened: terms siteLanguages newest isDamaged wasGone skip impacts frequency flags title basis summary wordLimit
// Shortened: isQuoted scoresOf each sets attributes style act addressOf option step pageSize recent isRenewed isAsked
// Shortened: valueOf valuesOf labelOf failed remarks showFacet details own_ different isHead folds fold english short
// Shortened: stemmers swap isGone factor unpack response packed openIndex languages directories directory contents
// Shortened: named isOpening pieces minus phrase isExcluded isOpen logarithm part isUnknown maps offer near final byDate
// Shortened: byScore node counted dateText suggest status isShown rank names update whole saying hasFilters textsOf fresh
// Shortened: tests hit showMore hits counts inside above piece typed special dropped ideograph pair second third stops
// Shortened: hasMore isFirst load known error visit shards positions limit parse plain isNear weigh weight ask banned
// Shortened: inOrder isByDate isRecent recency tag optionsFor results valuesShown setFilters isNew isChosen slow filtered
// Shortened: passes note remark before behind showChosen focused excerpt passage
// Shortened: initials dot isCommon isAsked asked naming nameStarts nameWords runs same isAll about isComplete held
// Shortened: isWithout weights total inOwn lastDay keyOf limits period isBad entry more free more
// Shortened: values matched key language byId refill endOf asText
// Shortened: together promises unpacked ofCodes shardsOf offered impact
