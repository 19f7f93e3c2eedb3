#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sentences of the windows and their translations.

  translations.py --lupdate LUPDATE --update           brings i18n/*.ts up to date with the sources
  translations.py --lupdate LUPDATE --complete LANG... says what is wrong with them; nothing and 0 when all is well
"""
import argparse
import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

ROOT = pathlib.Path(__file__).resolve().parent.parent
ENDINGS = {'.': '.。', '?': '?？؟', ':': ':：', '…': '…'}
# Arabic may say "one" and "two" without the number; every other form names it.
WORDS_FOR_NUMBERS = {'ar': {0, 1, 2}}


def lupdate(program, files, *options):
    """What lupdate has to complain about: a sentence it cannot place is a sentence nobody can translate."""
    said = subprocess.run([program, 'desktop/gui', '-I', '.', '-locations', 'none', '-no-obsolete', *options,
                           '-source-language', 'en', '-ts', *files], cwd=ROOT, capture_output=True, text=True, check=True)
    return [line for line in said.stderr.splitlines() if re.search(r'\.(cpp|h|mm):\d+: ', line)]


def update(program, files):
    english = [str(file) for file in files if file.stem.endswith('_en')]
    others = [str(file) for file in files if not file.stem.endswith('_en')]
    return lupdate(program, others) + lupdate(program, english, '-pluralonly')


def wrappers():
    """lupdate does not see through a function that calls translate()."""
    for file in sorted((ROOT / 'desktop/gui').rglob('*.cpp')):
        text = file.read_text(encoding='utf-8')
        for name in re.findall(r'^(?:\w+ )*QString (\w+)\(const char\*[^{;]*\{[^}]*translate\(', text, re.M):
            yield (f'{file.relative_to(ROOT)}: {name}() hides its sentences from lupdate; '
                   'write struct Words { Q_DECLARE_TR_FUNCTIONS(context) }; and Words::tr("…")')
        if re.search(r'#define \w+\(\w+\) *QT_TR', text):
            yield f'{file.relative_to(ROOT)}: lupdate expands no macros; write QT_TR_NOOP("…") inside struct Words'


def marks(text):
    return collections.Counter(re.findall(r'%L?\d|%n', text))


def complaints(source, text, language, form):
    if not text.strip():
        yield 'is empty'
        return
    wanted, got = marks(source), marks(text)
    if form in WORDS_FOR_NUMBERS.get(language, ()):
        wanted.pop('%n', None)
        got.pop('%n', None)
    if wanted != got:
        yield f'has the placeholders {sorted(got.elements())} instead of {sorted(wanted.elements())}'
    if len(re.findall(r'&\w', source)) != len(re.findall(r'&\w', text)):
        yield 'has another number of & mnemonics'
    for end, allowed in ENDINGS.items():
        if source.endswith(end) and not text.endswith(tuple(allowed)):
            yield f'does not end with {end}'
    if source.endswith('…') != text.endswith('…'):
        yield 'differs in the trailing …'
    if (source[:1].isspace(), source[-1:].isspace()) != (text[:1].isspace(), text[-1:].isspace()):
        yield 'differs in the space around it'


def judge(file, complete):
    language = file.stem.split('_', 1)[1]
    for context in xml.parse(file).getroot().iter('context'):
        for message in context.iter('message'):
            source, translation = message.findtext('source'), message.find('translation')
            where = f'{file.name}: {context.findtext("name")}: "{source}"'
            forms = [form.text or '' for form in translation.iter('numerusform')] or [translation.text or '']
            if translation.get('type') == 'unfinished':
                if language in complete:
                    yield f'{where} is not translated'
                continue
            for number, form in enumerate(forms):
                for complaint in complaints(source, form, language, number):
                    yield f'{where} -> "{form}" {complaint}'


def main():
    options = argparse.ArgumentParser()
    options.add_argument('--lupdate', required=True)
    options.add_argument('--update', action='store_true')
    options.add_argument('--complete', nargs='*', default=[])
    options = options.parse_args()
    files = sorted((ROOT / 'i18n').glob('rubberapi_*.ts'))
    if not pathlib.Path(options.lupdate).exists():
        print('SKIP: lupdate is missing (Debian: qt6-l10n-tools)')
        return 0
    if options.update:
        wrong = update(options.lupdate, files)
    else:
        wrong = list(wrappers())
        with tempfile.TemporaryDirectory() as folder:
            copies = [pathlib.Path(shutil.copy(file, folder)) for file in files]
            wrong += update(options.lupdate, copies)
            wrong += [f'{file.name} is behind the sources; build the target update-translations'
                      for file, copy in zip(files, copies) if file.read_bytes() != copy.read_bytes()]
        for file in files:
            wrong += judge(file, options.complete)
    print('\n'.join(wrong), end='\n' if wrong else '')
    return 1 if wrong else 0


if __name__ == '__main__':
    sys.exit(main())
